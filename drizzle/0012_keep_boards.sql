ALTER TABLE "clusters" ADD COLUMN "commit_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "board_snapshots" ADD COLUMN "owners" "bytea";