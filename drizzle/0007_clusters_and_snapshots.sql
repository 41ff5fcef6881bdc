CREATE TABLE "cluster_brokers" (
	"cluster_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "cluster_brokers_cluster_id_organization_id_pk" PRIMARY KEY("cluster_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "cluster_requests" (
	"cluster_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"direction" text NOT NULL,
	CONSTRAINT "cluster_requests_cluster_id_organization_id_pk" PRIMARY KEY("cluster_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "health_snapshots" (
	"scope" text PRIMARY KEY NOT NULL,
	"format" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"took" integer NOT NULL,
	"health" jsonb NOT NULL,
	"network" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "clusters" ADD COLUMN "admission" text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "cluster_brokers" ADD CONSTRAINT "cluster_brokers_cluster_id_clusters_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_brokers" ADD CONSTRAINT "cluster_brokers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_requests" ADD CONSTRAINT "cluster_requests_cluster_id_clusters_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_requests" ADD CONSTRAINT "cluster_requests_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cluster_brokers_organization" ON "cluster_brokers" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "cluster_requests_organization" ON "cluster_requests" USING btree ("organization_id");