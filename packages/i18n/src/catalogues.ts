import enAccounts from '../messages/en/accounts.json';
import enAdministration from '../messages/en/administration.json';
import enBoard from '../messages/en/board.json';
import enClassifications from '../messages/en/classifications.json';
import enCommon from '../messages/en/common.json';
import enErrors from '../messages/en/errors.json';
import enHome from '../messages/en/home.json';
import enInsights from '../messages/en/insights.json';
import enIntroductions from '../messages/en/introductions.json';
import enListings from '../messages/en/listings.json';
import enMail from '../messages/en/mail.json';
import enNotifications from '../messages/en/notifications.json';
import enOrganizations from '../messages/en/organizations.json';
import enProjects from '../messages/en/projects.json';
import enRecommendations from '../messages/en/recommendations.json';
import zhAccounts from '../messages/zh/accounts.json';
import zhAdministration from '../messages/zh/administration.json';
import zhBoard from '../messages/zh/board.json';
import zhClassifications from '../messages/zh/classifications.json';
import zhCommon from '../messages/zh/common.json';
import zhErrors from '../messages/zh/errors.json';
import zhHome from '../messages/zh/home.json';
import zhInsights from '../messages/zh/insights.json';
import zhIntroductions from '../messages/zh/introductions.json';
import zhListings from '../messages/zh/listings.json';
import zhMail from '../messages/zh/mail.json';
import zhNotifications from '../messages/zh/notifications.json';
import zhOrganizations from '../messages/zh/organizations.json';
import zhProjects from '../messages/zh/projects.json';
import zhRecommendations from '../messages/zh/recommendations.json';
import type { Locale } from './locales';

const en = {
  accounts: enAccounts,
  administration: enAdministration,
  board: enBoard,
  classifications: enClassifications,
  common: enCommon,
  errors: enErrors,
  home: enHome,
  insights: enInsights,
  introductions: enIntroductions,
  listings: enListings,
  mail: enMail,
  notifications: enNotifications,
  organizations: enOrganizations,
  projects: enProjects,
  recommendations: enRecommendations,
};

const zh = {
  accounts: zhAccounts,
  administration: zhAdministration,
  board: zhBoard,
  classifications: zhClassifications,
  common: zhCommon,
  errors: zhErrors,
  home: zhHome,
  insights: zhInsights,
  introductions: zhIntroductions,
  listings: zhListings,
  mail: zhMail,
  notifications: zhNotifications,
  organizations: zhOrganizations,
  projects: zhProjects,
  recommendations: zhRecommendations,
};

/** All texts of one language; the English catalogue gives the shape. */
export type Messages = typeof en;

const catalogues: Readonly<Record<Locale, Messages>> = { en, zh };

export const catalogueNames = Object.keys(en);

export function messagesFor(locale: Locale): Messages {
  return catalogues[locale];
}
