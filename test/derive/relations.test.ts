import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../src/derive/relations.ts';
import { sampleArea, sampleEdition, sampleMeeting, sampleNews, samplePartner, sampleProgramme, sampleProject, sampleTheme } from '../sample-programme.ts';

describe('what points at a thing', () => {
  const [lead, other] = [samplePartner(), samplePartner({ id: 'elkien' })];
  const [groen, wonen] = [sampleTheme(), sampleTheme({ id: 'wonen' })];
  const [edition, draft] = [sampleEdition(), sampleEdition({ id: '2028', status: 'draft' })];
  const bomen = sampleProject({ lead, partners: [other], themes: [groen, wonen], editions: [edition, draft] });
  const huizen = sampleProject({ id: 'huizen', lead: other, themes: [wonen], editions: [edition] });
  const news = sampleNews({ projects: [bomen] });
  const meeting = sampleMeeting({ project: huizen });
  const area = sampleArea({ panel: other, socialTeam: other });
  const ended = sampleArea({ id: 'oud', panel: other, ended: true });
  const relations = relationsOf(sampleProgramme({ projects: [bomen, huizen], news: [news], meetings: [meeting], areas: [area, ended], editions: [edition, draft] }));

  it('is found for themes, partners, editions, news and meetings', () => {
    expect(relations.projectsOfTheme(wonen)).toEqual([bomen, huizen]);
    expect(relations.projectsLedBy(other)).toEqual([huizen]);
    expect(relations.projectsJoinedBy(other)).toEqual([bomen]);
    expect(relations.projectsPromisedBy(edition)).toEqual([bomen, huizen]);
    expect(relations.newsOfProject(bomen)).toEqual([news]);
    expect(relations.meetingsOfProject(huizen)).toEqual([meeting]);
  });

  it('is nothing for what nobody points at, and for a draft', () => {
    expect(relations.projectsOfTheme(sampleTheme({ id: 'leeg' }))).toEqual([]);
    expect(relations.projectsPromisedBy(draft)).toEqual([]);
  });

  it('names an area of today once, though a partner is its panel and its social team', () => {
    expect(relations.areasOfPartner(other)).toEqual([area]);
  });
});
