import { linkTo } from '../brief/text-fragment.ts';
import { PAGE_STYLES } from '../page/styles/page-styles.ts';
import { answerCalls, callTab } from '../shared/calls.ts';
import type { BackgroundCalls } from '../shared/messages.ts';
import { noteGrants } from './access.ts';
import { analyze, run as analyzeAlone } from './analyses.ts';
import { annotate } from './annotate.ts';
import { answerCommands } from './commands.ts';
import { forgetDecisivePlaces } from './decisive.ts';
import { finishUnfollowing, follow, refollow, unfollow } from './following.ts';
import { followGrantedSites } from './granted-sites.ts';
import {
  isAnalyzeInput,
  isAnalyzeTextInput,
  isAnnotateInput,
  isCorrectInput,
  isFollowInput,
  isNoteInput,
  isNothing,
  isPassageLinkInput,
  isReportInput,
  isShowInput,
  isUncorrectInput,
  isUnfollowInput,
} from './inputs.ts';
import { offerMenu } from './menu.ts';
import { correct, recorrect, takeNote, uncorrect } from './notes.ts';
import { offerPanel } from './panel.ts';
import { forgetPausedSites } from './paused.ts';
import { frameOf, noteFrom } from './reports.ts';
import { mustBeSurface, sendingPage, tabMeant } from './senders.ts';
import { dropStaleReports } from './stale.ts';
import { syncSettings } from './sync-settings.ts';
import { welcomeOnce } from './welcome.ts';

// Every listener is in place when this file has run: a stopped background is started again for one event, and
// the browser hands it only to listeners that are there by then.

answerCalls<BackgroundCalls>({
  analyze: {
    accepts: isAnalyzeInput,
    run: async ({ article, inView = true, coverage }, sender) =>
      analyze({ article, ...(coverage && { coverage }) }, sendingPage(sender), inView),
  },
  report: {
    accepts: isReportInput,
    run: async (report, sender) => {
      await noteFrom(sendingPage(sender), report);
      return null;
    },
  },
  passageLink: {
    accepts: isPassageLinkInput,
    run: async ({ span, ...article }) => linkTo(article, span),
  },
  pageStyles: {
    accepts: isNothing,
    run: async () => PAGE_STYLES,
  },
  annotate: {
    accepts: isAnnotateInput,
    run: async ({ tabId }, sender) => {
      mustBeSurface(sender);
      return annotate(tabId);
    },
  },
  show: {
    accepts: isShowInput,
    run: async ({ tabId, span }, sender) => {
      mustBeSurface(sender);
      const answer = await callTab(tabId, 'show', { span }, await frameOf(tabId));
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    },
  },
  follow: {
    accepts: isFollowInput,
    run: async ({ tabId, encounter }, sender) => {
      mustBeSurface(sender);
      await follow(tabId, encounter);
      return null;
    },
  },
  unfollow: {
    accepts: isUnfollowInput,
    run: async ({ story }, sender) => {
      mustBeSurface(sender);
      await unfollow(story);
      return null;
    },
  },
  refollow: {
    accepts: isUnfollowInput,
    run: async ({ story }, sender) => {
      mustBeSurface(sender);
      await refollow(story);
      return null;
    },
  },
  analyzeText: {
    accepts: isAnalyzeTextInput,
    run: async ({ article }, sender) => {
      mustBeSurface(sender);
      return analyzeAlone(article);
    },
  },
  note: {
    accepts: isNoteInput,
    run: async (input, sender) => takeNote(input, await tabMeant(input.tabId, sender)),
  },
  correct: {
    accepts: isCorrectInput,
    run: async (input, sender) => correct(input, await tabMeant(input.tabId, sender)),
  },
  uncorrect: {
    accepts: isUncorrectInput,
    run: async (input, sender) => uncorrect(input.id, await tabMeant(input.tabId, sender)),
  },
  recorrect: {
    accepts: isUncorrectInput,
    run: async (input, sender) => recorrect(input.id, await tabMeant(input.tabId, sender)),
  },
});
answerCommands();
offerMenu();
dropStaleReports();
followGrantedSites();
forgetPausedSites();
offerPanel();
forgetDecisivePlaces();
finishUnfollowing();
welcomeOnce();
noteGrants();
syncSettings();
