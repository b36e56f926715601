import { monthDay } from '../../words/bulletin';
import { ALL_TOWNSHIPS, names, sentence } from '../../words/bulletin-sentences';
import {
  allLevel,
  ALL_SEVERELY_BEHIND,
  growthMost,
  growthNobody,
  growthNone,
  nobodyStarted,
  noneHasTarget,
  notRanked,
  onlyOne,
  rankedTownships,
  rankGroup,
  ranking,
  REACHED_WORDS,
  teamClause,
  THAT_ONE_SEVERELY_BEHIND,
  teamMeasure,
  those,
  thoseBeyond,
  thoseSeverelyBehind,
  TIME_WORDS,
  TOWNSHIP_LEADS,
} from '../../words/bulletin-townships';
import { type Draft, draft, type Say } from '../draft';
import type { BulletinFacts, LineFacts, MeasureFacts } from '../facts-type';
import { mostOf, rankedLines, townshipsCounted } from './shared';

/** 各乡（镇）完成情况: who stands where in each task, who has reached target and 序时进度, and the teams. */
export function townshipsSection(facts: BulletinFacts): Draft[] {
  const { enrolment, collection } = facts;
  return [
    ...[enrolment, collection].flatMap((measure) =>
      draft(
        `townships.${measure.kind}`,
        (say) =>
          [
            rankingText(say, measure),
            standingText(say, facts, measure),
            growthText(say, facts, measure),
          ].join(''),
        TOWNSHIP_LEADS[measure.kind],
      ),
    ),
    ...draft('townships.teams', (say) => teamsText(say, facts), TOWNSHIP_LEADS.teams),
  ];
}

function rankingText(say: Say, measure: MeasureFacts): string {
  const { kind, townships, ranked } = measure;
  const lines = rankedLines(measure);
  const [first, ...others] = lines;
  if (first === undefined) return noneHasTarget(kind);
  if (townships.every(({ done }) => done.value === 0)) return nobodyStarted(kind);
  const without = townships.filter(({ rank }) => rank === undefined).map(({ name }) => name);
  const rest = without.length === 0 ? '' : notRanked(without);
  if (others.length === 0) return `${onlyOne(first.name, say.all(first.rate))}${rest}`;
  if (others.every(({ rank }) => rank === first.rank)) {
    const reached = first.excess === undefined ? REACHED_WORDS.all : REACHED_WORDS.allBeyond;
    const isReached = first.status === 'completed';
    const subject = without.length === 0 ? say.all(ranked) : rankedTownships(say.all(ranked));
    return `${allLevel(subject, say.all(first.rate), isReached ? reached : '')}${rest}`;
  }
  const ranks = [...new Set(lines.map(({ rank }) => rank))];
  const groups = ranks.map((rank) => {
    const level = lines.filter((line) => line.rank === rank);
    const rates = level.map((line) => say.all(line.rate));
    return rankGroup(
      level.map(({ name }) => name),
      rank,
      rates.slice(0, 1).join(''),
    );
  });
  return `${ranking(groups)}${rest}`;
}

function standingText(say: Say, facts: BulletinFacts, measure: MeasureFacts): string {
  const lines = rankedLines(measure);
  const isNobody = measure.townships.every(({ done }) => done.value === 0);
  if (lines.length < 2 || isNobody) return '';
  const missed = lines.filter(({ status }) => status !== 'completed');
  // All level and complete: the ranking has said it.
  if (missed.length === 0 && lines.every(({ rank }) => rank === 1)) return '';
  const time = facts.time.isOver || missed.length === 0 ? undefined : timeText(say, measure);
  const reached = reachedText(say, measure);
  if (missed.length < lines.length) return `${reached}${time?.apart ?? ''}`;
  const subject = subjectOf(say, measure);
  if (time?.joined === undefined) return `${subject}${REACHED_WORDS.none}。${time?.apart ?? ''}`;
  return `${subject}${REACHED_WORDS.none}，${time.joined}。`;
}

/** Some have reached their target, or all; '' if nobody has. */
function reachedText(say: Say, measure: MeasureFacts): string {
  const reached = measure.townships.filter(({ status }) => status === 'completed');
  const missed = measure.townships.filter(
    ({ status, rank }) => status !== 'completed' && rank !== undefined,
  );
  if (reached.length === 0) return '';
  const beyond = reached.filter(({ excess }) => excess !== undefined);
  const isAllBeyond = beyond.length === reached.length;
  const some =
    isAllBeyond || beyond.length === 0
      ? ''
      : thoseBeyond(townshipsCounted(say, measure, 'beyond', beyond));
  if (missed.length === 0) {
    return `${subjectOf(say, measure)}${isAllBeyond ? REACHED_WORDS.allBeyond : REACHED_WORDS.all}${some}。`;
  }
  const which = isAllBeyond ? REACHED_WORDS.beyond : REACHED_WORDS.reached;
  const reachedNames = townshipsCounted(say, measure, 'reached', reached);
  const missedNames = townshipsCounted(say, measure, 'missed', missed);
  return sentence([
    `${those(which, reachedNames, reached.length === 1)}${some}`,
    those(REACHED_WORDS.missed, missedNames, missed.length === 1),
  ]);
}

/** A sentence of its own, and a clause where all are alike and it may stand behind another one. */
interface TimeText {
  readonly apart: string;
  readonly joined?: string;
}

/** Not where the target itself tells it all already. */
function timeText(say: Say, measure: MeasureFacts): TimeText {
  const onTime = measure.townships.filter(isOnTime);
  const behind = measure.townships.filter((line) => line.rank !== undefined && !isOnTime(line));
  const severe = behind.filter(({ status }) => status === 'severelyBehind');
  const isAllSevere = severe.length === behind.length;
  const some =
    severe.length === 0 || isAllSevere
      ? ''
      : thoseSeverelyBehind(townshipsCounted(say, measure, 'severe', severe));
  if (behind.length === 0 || onTime.length === 0) {
    const none = isAllSevere ? TIME_WORDS.noneSeverely : `${TIME_WORDS.none}${some}`;
    const isAllOnTime = behind.length === 0;
    return {
      apart: `${subjectOf(say, measure)}${isAllOnTime ? TIME_WORDS.all : none}。`,
      joined: isAllOnTime ? TIME_WORDS.butAll : none,
    };
  }
  const severely = behind.length === 1 ? THAT_ONE_SEVERELY_BEHIND : ALL_SEVERELY_BEHIND;
  const onTimeNames = townshipsCounted(say, measure, 'onTime', onTime);
  const behindNames = townshipsCounted(say, measure, 'behind', behind);
  const apart = sentence([
    those(TIME_WORDS.reached, onTimeNames, onTime.length === 1),
    `${those(TIME_WORDS.missed, behindNames, behind.length === 1)}${isAllSevere ? severely : some}`,
  ]);
  return { apart };
}

function growthText(say: Say, facts: BulletinFacts, measure: MeasureFacts): string {
  const { comparedWith } = facts;
  const known = measure.townships.filter(({ growth }) => growth !== undefined);
  if (facts.kind !== 'briefing' || comparedWith === undefined || known.length < 2) return '';
  const day = monthDay(comparedWith);
  const most = mostOf(say, known, ({ growth }) => growth && { ...growth, text: growth.size });
  if (most === '') return `${growthNobody(measure.kind, day)}。`;
  const none = known.filter(({ growth }) => growth?.value === 0).map(({ name }) => name);
  return sentence([
    growthMost(measure.kind, day, most),
    none.length === 0 ? '' : growthNone(names(none)),
  ]);
}

function teamsText(say: Say, { enrolment, collection }: BulletinFacts): string {
  const isNobody = [enrolment, collection].every(({ county }) => county.done.value === 0);
  if (enrolment.teams.length < 2 || isNobody) return '';
  const clause = (measure: MeasureFacts, name: string): string[] =>
    measure.teams
      .filter((team) => team.name === name)
      .map(({ done, rate }) =>
        teamMeasure(measure.kind, say.all(done), rate === undefined ? '' : say.all(rate)),
      );
  return sentence(
    enrolment.teams.map(({ name }) =>
      teamClause(name, [...clause(enrolment, name), ...clause(collection, name)]),
    ),
  );
}

/** All of them, or those that have a target. */
function subjectOf(say: Say, { ranked, townships }: MeasureFacts): string {
  say.note(ranked);
  return ranked.value === townships.length ? ALL_TOWNSHIPS : rankedTownships(say.all(ranked));
}

function isOnTime({ rank, status }: LineFacts): boolean {
  return rank !== undefined && (status === 'completed' || status === 'onTime');
}
