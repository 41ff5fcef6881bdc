CREATE TABLE "board_nodes" (
	"node" text PRIMARY KEY NOT NULL,
	"serving" boolean NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"lost_at" timestamp (3) with time zone
);
