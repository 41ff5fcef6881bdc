CREATE TABLE "clock_tasks" (
	"name" text PRIMARY KEY NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"held_until" timestamp (3) with time zone,
	"last_at" timestamp (3) with time zone,
	"last_took" integer,
	"last_done" integer,
	"last_problem" text
);
--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "mail_frequency" text DEFAULT 'at_once' NOT NULL;--> statement-breakpoint
ALTER TABLE "introductions" ADD COLUMN "reminders_sent" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "mailed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "notifications_unmailed" ON "notifications" USING btree ("created_at","person_id") WHERE "notifications"."mailed_at" is null and "notifications"."read_at" is null;