import { editDistance } from '../../../src/core/text/edit-distance';

describe('editDistance', () => {
  it.each([
    ['梅溪', '梅溪', 0],
    ['梅西', '梅溪', 1],
    ['梅', '梅溪', 1],
    ['梅溪镇', '梅溪', 1],
    ['', '梅溪', 2],
    ['梅溪', '', 2],
    ['', '', 0],
    ['车田', '田车', 2],
  ])('from %j to %j is %i', (one, other, expected) => {
    expect(editDistance(one, other)).toBe(expected);
  });
});

describe('editDistance to nothing', () => {
  it.each([
    ['', '', 0],
    ['梅溪镇', '', 3],
    ['', '梅溪镇', 3],
  ])('of %j and %j', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });
});
