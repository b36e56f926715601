import fc from 'fast-check';
import {
  inventedDigitsUscc,
  inventedUscc,
  usccCheckCharacter,
  withWrongCheckCharacter,
} from '../../../local/sample/uscc';

const isValid = (code: string) => usccCheckCharacter(code.slice(0, 17)) === code.slice(17);
const serialNumber = fc.integer({ min: 0, max: 999_999 });

describe('usccCheckCharacter', () => {
  it.each(['91350100M000100Y43', '91450329MA50000130'])('agrees with the known code %s', (code) => {
    expect(isValid(code)).toBe(true);
  });

  it.each(['9135O100M000100Y4', '91350100m000100y4', '9135010', ''])(
    'gives nothing for %p, which is no code',
    (first17) => {
      expect(usccCheckCharacter(first17)).toBeUndefined();
    },
  );
});

describe('inventedUscc', () => {
  it('is valid, of 资源县 and marked XN whatever its number', () => {
    fc.assert(
      fc.property(serialNumber, (number) => {
        const code = inventedUscc('91', number);
        expect(code).toMatch(/^91450329XN\d{6}[0-9X][0-9A-Y]$/);
        expect(isValid(code)).toBe(true);
      }),
    );
  });
});

describe('inventedDigitsUscc', () => {
  it('is valid and of digits only wherever there is one', () => {
    fc.assert(
      fc.property(serialNumber, (number) => {
        const code = inventedDigitsUscc('91', number);
        fc.pre(code !== undefined);
        expect(code).toMatch(/^914503290\d{9}$/);
        expect(isValid(code)).toBe(true);
      }),
    );
  });
});

describe('withWrongCheckCharacter', () => {
  it('changes the last character only, and makes the code invalid', () => {
    fc.assert(
      fc.property(serialNumber, (number) => {
        const code = inventedUscc('92', number);
        const wrong = withWrongCheckCharacter(code);
        expect(wrong.slice(0, 17)).toBe(code.slice(0, 17));
        expect(wrong).toHaveLength(18);
        expect(isValid(wrong)).toBe(false);
      }),
    );
  });
});
