CREATE TABLE "organization_blocks" (
	"blocker_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"blocked_by" uuid,
	"blocked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organization_blocks_blocker_id_blocked_id_pk" PRIMARY KEY("blocker_id","blocked_id")
);
--> statement-breakpoint
ALTER TABLE "organization_blocks" ADD CONSTRAINT "organization_blocks_blocker_id_organizations_id_fk" FOREIGN KEY ("blocker_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_blocks" ADD CONSTRAINT "organization_blocks_blocked_id_organizations_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_blocks" ADD CONSTRAINT "organization_blocks_blocked_by_persons_id_fk" FOREIGN KEY ("blocked_by") REFERENCES "public"."persons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organization_blocks_blocked" ON "organization_blocks" USING btree ("blocked_id");