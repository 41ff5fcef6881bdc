ALTER TABLE "board_snapshots" ADD COLUMN "state_vector" "bytea";--> statement-breakpoint
ALTER TABLE "board_snapshots" ADD COLUMN "read_seq" bigint;