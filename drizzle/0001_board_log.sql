CREATE TABLE "board_snapshots" (
	"document" text PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"state" "bytea" NOT NULL,
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "board_updates" (
	"document" text NOT NULL,
	"seq" bigint NOT NULL,
	"batch" "bytea" NOT NULL,
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "board_updates_document_seq_pk" PRIMARY KEY("document","seq")
);
