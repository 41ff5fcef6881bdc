ALTER TABLE "organizations" ADD COLUMN "duplicate_keys" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "organizations_open" ON "organizations" USING btree ("created_at","id") WHERE "organizations"."state" in ('verified', 'unclaimed');--> statement-breakpoint
CREATE INDEX "organizations_duplicates" ON "organizations" USING gin ("duplicate_keys");