import ICAL from 'ical.js';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { composeFeeds } from '../../src/feeds/compose-feeds.ts';
import type { LocalizedBody, Meeting, NewsItem, Programme } from '../../src/model/programme.ts';
import { sampleArea, sampleMeeting, sampleNews, sampleProgramme, sampleProject } from '../sample-programme.ts';

const ended = sampleArea({ id: 'west', title: { nl: 'West' }, ended: true, validTo: '2025-12-31' });
const venue = { id: 'dorpshuis', title: { nl: 'Dorpshuis; De Skippe', fy: 'Doarpshûs' }, address: { nl: 'De Buorren 14, Oost' }, accessible: true };

function feedsOf(meetings: readonly Meeting[], news: readonly NewsItem[] = [], over: Partial<Programme> = {}) {
  const base = sampleProgramme();
  const area = sampleArea({ title: { nl: 'Oost & zo', fy: 'East' }, meetings, news });
  const municipality = { ...base.municipality, languages: ['nl', 'fy'] as const };
  return composeFeeds(sampleProgramme({ municipality, areas: [area, { ...ended, mergedInto: area }], meetings, news, ...over }));
}

async function eventsOf(meetings: readonly Meeting[], path = '/oost/agenda.ics') {
  const calendar = new ICAL.Component(ICAL.parse((await feedsOf(meetings)).get(path) ?? ''));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** The channel and items of a feed, read by a parser that had no part in writing it: text by element name. */
function readRss(xml: string): { channel: Record<string, string>; items: Record<string, string[]>[] } {
  const parser = sax.parser(true, { trim: true });
  const result: ReturnType<typeof readRss> = { channel: {}, items: [] };
  const open: string[] = [];
  parser.onopentag = ({ name, attributes }) => {
    open.push(name);
    if (name === 'item') result.items.push({});
    if (name === 'atom:link') result.channel['self'] = String(attributes['href']);
  };
  parser.ontext = (text) => {
    const name = open.at(-1) ?? '';
    const item = result.items.at(-1);
    if (open.includes('item') && item) item[name] = [...item[name] ?? [], text];
    else if (text !== '') result.channel[name] = text;
  };
  parser.onclosetag = () => void open.pop();
  parser.onerror = (error) => { throw error; };
  parser.write(xml).close();
  return result;
}

const bodyOf = (text: string): LocalizedBody =>
  ({ nl: { tree: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] }, pictures: {}, tables: {} } });

describe('agenda.ics', () => {
  it.each([
    ['in winter', '2027-01-15T19:30', '2027-01-15T21:00', '2027-01-15T18:30:00.000Z', '2027-01-15T20:00:00.000Z'],
    ['in summer', '2027-07-15T19:30', '2027-07-15T21:00', '2027-07-15T17:30:00.000Z', '2027-07-15T19:00:00.000Z'],
    ['through the night in which summer time begins', '2027-03-27T23:00', '2027-03-28T04:00', '2027-03-27T22:00:00.000Z', '2027-03-28T02:00:00.000Z'],
    ['through the night in which it ends', '2027-10-30T23:00', '2027-10-31T04:00', '2027-10-30T21:00:00.000Z', '2027-10-31T03:00:00.000Z'],
    ['in an hour that happens twice: the first', '2027-10-31T02:30', '2027-10-31T02:45', '2027-10-31T00:30:00.000Z', '2027-10-31T00:45:00.000Z'],
  ])('a meeting %s is read back at the right moments', async (_, start, end, startUtc, endUtc) => {
    const [event] = await eventsOf([sampleMeeting({ start, end })]);
    expect([event?.startDate, event?.endDate].map((time) => time?.toJSDate().toISOString())).toEqual([startUtc, endUtc]);
  });

  it('a meeting is written in local time, so that it stays at its hour when the law on summer time changes', async () => {
    const [event] = await eventsOf([sampleMeeting({ start: '2027-07-15T19:30', end: '2027-07-15T21:00' })]);
    expect(event?.startDate.toString()).toBe('2027-07-15T19:30:00');
    expect(event?.startDate.zone?.tzid).toBe('Europe/Amsterdam');
  });

  it('holds past and coming meetings with title, place, kind, area, project, report and accessibility', async () => {
    const project = sampleProject();
    const events = await eventsOf([
      sampleMeeting({ id: 'a', start: '2026-01-12T19:30', end: '2026-01-12T21:00', venue, project, minutes: { url: 'https://oost.example/verslag' } }),
      sampleMeeting({ id: 'b', place: { nl: 'Op het plein' } }),
    ]);
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ uid: 'oost.a@voorbeeld.example', summary: 'Inloopavond', location: 'Dorpshuis; De Skippe, De Buorren 14, Oost' });
    expect(events[0]?.description.split('\n')).toEqual([
      'Inloop – Oost', 'Project: Nieuwe bomen in de Tulpenstraat', 'https://voorbeeld.example/oost/bomen/', 'Goed bereikbaar met een rolstoel',
      'Verslag: https://oost.example/verslag',
    ]);
    expect(events[0]?.component.getFirstPropertyValue('url')).toBe('https://voorbeeld.example/oost/agenda/');
    expect(events[0]?.component.getFirstProperty('categories')?.getValues()).toEqual(['Inloop', 'Oost']);
    expect(events[1]?.location).toBe('Op het plein');
  });

  it('speaks the language of its folder and keeps its UIDs in all of them', async () => {
    const [event] = await eventsOf([sampleMeeting({ title: { nl: 'Inloopavond', fy: 'Ynrinjûn' }, venue })], '/fy/agenda.ics');
    expect(event).toMatchObject({ uid: 'oost.inloop@voorbeeld.example', summary: 'Ynrinjûn', location: 'Doarpshûs, De Buorren 14, Oost' });
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://voorbeeld.example/fy/oost/agenda/');
  });

  it('sends people of an area that ended to its successor’s agenda', async () => {
    const successor = sampleArea();
    const [event] = await eventsOf([sampleMeeting({ area: { ...ended, mergedInto: successor } })], '/agenda.ics');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://voorbeeld.example/oost/agenda/');
  });

  it('is the same, byte for byte, on the same day, with lines that no reader cuts off', async () => {
    const meetings = [sampleMeeting({ title: { nl: 'Wij praten over de bomen, het riool; en “hoe nu verder” 🌳 in de Tulpenstraat en omgeving' } })];
    const text = (await feedsOf(meetings)).get('/agenda.ics') ?? '';
    expect((await feedsOf(meetings)).get('/agenda.ics')).toBe(text);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect((await eventsOf(meetings))[0]?.summary).toBe(meetings[0]?.title.nl);
  });
});

describe('feed.xml', () => {
  const item = sampleNews({ title: { nl: 'Bomen & <b>heggen</b>' }, body: bodyOf('De "eerste" 34 < 40 bomen\u0007 staan er.') });

  it('has its news with headline, address, day, areas and first paragraph', async () => {
    const { channel, items } = readRss((await feedsOf([], [item])).get('/oost/feed.xml') ?? '');
    expect(channel).toMatchObject({
      title: 'Nieuws Oost & zo', link: 'https://voorbeeld.example/oost/news/', language: 'nl', self: 'https://voorbeeld.example/oost/feed.xml',
      lastBuildDate: 'Mon, 01 Mar 2027 12:00:00 GMT',
    });
    expect(items).toEqual([{
      title: ['Bomen & <b>heggen</b>'], link: ['https://voorbeeld.example/oost/news/2027-02-01-bomen-besteld/'],
      guid: ['https://voorbeeld.example/oost/news/2027-02-01-bomen-besteld/'], pubDate: ['Mon, 01 Feb 2027 12:00:00 GMT'],
      category: ['Oost'], description: ['De &quot;eerste&quot; 34 &lt; 40 bomen staan er.'],
    }]);
  });

  it('says that a notice is urgent until the end of its last day', async () => {
    const urgent = (until: string) => feedsOf([], [sampleNews({ urgent: { until } })]);
    const title = (feeds: ReadonlyMap<string, string>) => readRss(feeds.get('/feed.xml') ?? '').items[0]?.['title'];
    expect(title(await urgent('2027-03-01'))).toEqual(['Let op: De bomen zijn besteld']);
    expect(title(await urgent('2027-02-28'))).toEqual(['De bomen zijn besteld']);
  });

  it('holds no news of a day that is still to come', async () => {
    const { items } = readRss((await feedsOf([], [sampleNews({ date: '2027-03-02' })])).get('/feed.xml') ?? '');
    expect(items).toEqual([]);
  });

  it('stands in each language under its own address', async () => {
    const { channel, items } = readRss((await feedsOf([], [sampleNews({ title: { nl: 'Bomen', fy: 'Beammen' } })])).get('/fy/oost/feed.xml') ?? '');
    expect(channel).toMatchObject({ title: 'Nijs East', link: 'https://voorbeeld.example/fy/oost/news/', language: 'fy', self: 'https://voorbeeld.example/fy/oost/feed.xml' });
    expect(items[0]).toMatchObject({ title: ['Beammen'], link: ['https://voorbeeld.example/fy/oost/news/2027-02-01-bomen-besteld/'] });
  });
});

it('there is a calendar and a feed for each area, ended ones too, and for all, in each language', async () => {
  const folders = ['', '/oost', '/west', '/fy', '/fy/oost', '/fy/west'];
  expect([...(await feedsOf([])).keys()].toSorted()).toEqual(folders.flatMap((folder) => [`${folder}/agenda.ics`, `${folder}/feed.xml`]).toSorted());
});
