CREATE TABLE "lexicon_layers" (
	"source" text PRIMARY KEY NOT NULL,
	"entries" "bytea" NOT NULL,
	"pairs" integer NOT NULL,
	"texts" integer NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lexicon_verdicts" (
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"verdict" text NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "lexicon_verdicts_zh_en_pk" PRIMARY KEY("zh","en")
);
--> statement-breakpoint
ALTER TABLE "lexicon_verdicts" ADD CONSTRAINT "lexicon_verdicts_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."persons"("id") ON DELETE set null ON UPDATE no action;