CREATE TABLE "exposure_accounts" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"merit" double precision NOT NULL,
	"given" double precision NOT NULL,
	"settled_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learning_switch" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"frozen" boolean NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" uuid
);
--> statement-breakpoint
CREATE TABLE "recommendation_impressions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"candidate_organization_id" uuid NOT NULL,
	"shown_on" date NOT NULL,
	"position" integer,
	"explored" boolean NOT NULL,
	"values" jsonb NOT NULL,
	"merit" double precision NOT NULL,
	"given" double precision NOT NULL,
	"shown_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"learned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "weight_versions" (
	"number" serial PRIMARY KEY NOT NULL,
	"weights" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"origin" text NOT NULL,
	"rolled_back_to" integer,
	"answers" integer NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"made_by" uuid
);
--> statement-breakpoint
ALTER TABLE "exposure_accounts" ADD CONSTRAINT "exposure_accounts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_switch" ADD CONSTRAINT "learning_switch_changed_by_persons_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."persons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_impressions" ADD CONSTRAINT "recommendation_impressions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_impressions" ADD CONSTRAINT "recommendation_impressions_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_impressions" ADD CONSTRAINT "recommendation_impressions_candidate_id_listings_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_impressions" ADD CONSTRAINT "recommendation_impressions_candidate_organization_id_organizations_id_fk" FOREIGN KEY ("candidate_organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_versions" ADD CONSTRAINT "weight_versions_made_by_persons_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."persons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "recommendation_impressions_day" ON "recommendation_impressions" USING btree ("listing_id","candidate_id","shown_on");--> statement-breakpoint
CREATE INDEX "recommendation_impressions_unsettled" ON "recommendation_impressions" USING btree ("shown_on") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "recommendation_impressions_unlearned" ON "recommendation_impressions" USING btree ("shown_at") WHERE learned_at is null;