import enAccounts from '../messages/en/accounts.json' with { type: 'json' };
import enAdministration from '../messages/en/administration.json' with { type: 'json' };
import enAutomation from '../messages/en/automation.json' with { type: 'json' };
import enBoard from '../messages/en/board.json' with { type: 'json' };
import enBoards from '../messages/en/boards.json' with { type: 'json' };
import enClassifications from '../messages/en/classifications.json' with { type: 'json' };
import enClusters from '../messages/en/clusters.json' with { type: 'json' };
import enCommon from '../messages/en/common.json' with { type: 'json' };
import enConsortia from '../messages/en/consortia.json' with { type: 'json' };
import enErrors from '../messages/en/errors.json' with { type: 'json' };
import enExchange from '../messages/en/exchange.json' with { type: 'json' };
import enHome from '../messages/en/home.json' with { type: 'json' };
import enInsights from '../messages/en/insights.json' with { type: 'json' };
import enIntroductions from '../messages/en/introductions.json' with { type: 'json' };
import enLexicon from '../messages/en/lexicon.json' with { type: 'json' };
import enListings from '../messages/en/listings.json' with { type: 'json' };
import enMail from '../messages/en/mail.json' with { type: 'json' };
import enNotifications from '../messages/en/notifications.json' with { type: 'json' };
import enOrganizations from '../messages/en/organizations.json' with { type: 'json' };
import enProjects from '../messages/en/projects.json' with { type: 'json' };
import enRecommendations from '../messages/en/recommendations.json' with { type: 'json' };
import enTemplates from '../messages/en/templates.json' with { type: 'json' };
import zhAccounts from '../messages/zh/accounts.json' with { type: 'json' };
import zhAdministration from '../messages/zh/administration.json' with { type: 'json' };
import zhAutomation from '../messages/zh/automation.json' with { type: 'json' };
import zhBoard from '../messages/zh/board.json' with { type: 'json' };
import zhBoards from '../messages/zh/boards.json' with { type: 'json' };
import zhClassifications from '../messages/zh/classifications.json' with { type: 'json' };
import zhClusters from '../messages/zh/clusters.json' with { type: 'json' };
import zhCommon from '../messages/zh/common.json' with { type: 'json' };
import zhConsortia from '../messages/zh/consortia.json' with { type: 'json' };
import zhErrors from '../messages/zh/errors.json' with { type: 'json' };
import zhExchange from '../messages/zh/exchange.json' with { type: 'json' };
import zhHome from '../messages/zh/home.json' with { type: 'json' };
import zhInsights from '../messages/zh/insights.json' with { type: 'json' };
import zhIntroductions from '../messages/zh/introductions.json' with { type: 'json' };
import zhLexicon from '../messages/zh/lexicon.json' with { type: 'json' };
import zhListings from '../messages/zh/listings.json' with { type: 'json' };
import zhMail from '../messages/zh/mail.json' with { type: 'json' };
import zhNotifications from '../messages/zh/notifications.json' with { type: 'json' };
import zhOrganizations from '../messages/zh/organizations.json' with { type: 'json' };
import zhProjects from '../messages/zh/projects.json' with { type: 'json' };
import zhRecommendations from '../messages/zh/recommendations.json' with { type: 'json' };
import zhTemplates from '../messages/zh/templates.json' with { type: 'json' };
import type { Locale } from './locales';

const en = {
  accounts: enAccounts,
  administration: enAdministration,
  automation: enAutomation,
  board: enBoard,
  boards: enBoards,
  classifications: enClassifications,
  clusters: enClusters,
  common: enCommon,
  consortia: enConsortia,
  errors: enErrors,
  exchange: enExchange,
  home: enHome,
  insights: enInsights,
  introductions: enIntroductions,
  lexicon: enLexicon,
  listings: enListings,
  mail: enMail,
  notifications: enNotifications,
  organizations: enOrganizations,
  projects: enProjects,
  recommendations: enRecommendations,
  templates: enTemplates,
};

const zh = {
  accounts: zhAccounts,
  administration: zhAdministration,
  automation: zhAutomation,
  board: zhBoard,
  boards: zhBoards,
  classifications: zhClassifications,
  clusters: zhClusters,
  common: zhCommon,
  consortia: zhConsortia,
  errors: zhErrors,
  exchange: zhExchange,
  home: zhHome,
  insights: zhInsights,
  introductions: zhIntroductions,
  lexicon: zhLexicon,
  listings: zhListings,
  mail: zhMail,
  notifications: zhNotifications,
  organizations: zhOrganizations,
  projects: zhProjects,
  recommendations: zhRecommendations,
  templates: zhTemplates,
};

/** All texts of one language; the English catalogue gives the shape. */
export type Messages = typeof en;

const catalogues: Readonly<Record<Locale, Messages>> = { en, zh };

export const catalogueNames = Object.keys(en);

export function messagesFor(locale: Locale): Messages {
  return catalogues[locale];
}
