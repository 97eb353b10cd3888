import { StateChip } from '../../brief/components/StateChip.tsx';
import { useSpeech } from '../../brief/components/speech.ts';
import { formatDay } from '../../brief/dates.ts';
import { findSightings } from '../../library/sightings.ts';
import { browser } from '../../shared/browser.ts';
import { followedStories } from '../../stories/following.ts';
import { FOLLOWED_KEY, readFollowed } from '../../stories/read-followed.ts';
import { Async } from '../Async.tsx';
import { useDesk } from '../desk.ts';
import { Empty } from '../Empty.tsx';
import { Source } from '../Source.tsx';
import { useLoaded } from '../use-loaded.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { placeSteps } from './scale.ts';
import { TrailChart, titleOf } from './TrailChart.tsx';

async function load(): Promise<Lane[]> {
  const { [FOLLOWED_KEY]: stored } = await browser.storage.local.get(FOLLOWED_KEY);
  const stories = followedStories(readFollowed(stored));
  const ids = stories.map(({ id }) => id);
  return lanesOf(stories, await findSightings(ids, []));
}

/** The followed stories with their states over time: as a chart, and report by report. */
export function StoriesView() {
  const speech = useSpeech();
  const { say } = speech;
  const { revision } = useDesk();
  const loaded = useLoaded(load, [revision]);
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">{say('libraryStoriesTitle')}</h2>
      <p class="lead">{say('libraryStoriesLead')}</p>
      <Async of={loaded}>
        {(lanes) => {
          const chart = placeSteps(lanes.filter(({ steps }) => steps.length > 0));
          const untold = lanes.filter(({ steps }) => steps.length === 0);
          return (
            <>
              {lanes.length === 0 && (
                <Empty title={say('libraryStoriesEmpty')} words={say('libraryStoriesEmptyHint')} />
              )}
              {chart.lanes.map((lane) => (
                <section key={lane.id} class="story" data-story={lane.id} aria-label={titleOf(lane, speech)}>
                  <h3>{titleOf(lane, speech)}</h3>
                  <TrailChart lane={lane} days={chart.days} />
                  <Reports lane={lane} />
                </section>
              ))}
              {untold.map((lane) => (
                <p key={lane.id} class="untold">
                  {say('libraryStoryUntold', titleOf(lane, speech))}
                </p>
              ))}
            </>
          );
        }}
      </Async>
    </section>
  );
}

/** What the chart shows of one story, in words: each report's day, state and sentence. */
function Reports({ lane }: { lane: Lane }) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <details class="reports">
      <summary>{say('libraryReports')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('libraryColumnDay')}</th>
            <th scope="col">{say('libraryColumnState')}</th>
            <th scope="col">{say('libraryColumnReport')}</th>
          </tr>
        </thead>
        <tbody>
          {lane.steps.map(({ day, state, sentence, url, title }) => (
            <tr key={url}>
              <td class="report-day">{formatDay(day, speech.locale) ?? day}</td>
              <td>
                <StateChip state={state} />
              </td>
              <td>
                <p class="verbatim" lang="en">
                  {sentence}
                </p>
                <Source url={url} title={title} day="" passage={sentence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
