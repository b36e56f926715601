import fc from 'fast-check';
import { safeFileName } from '../../../src/core/document/file-name';
import { anyCharacter } from '../text/any-character';

describe('safeFileName', () => {
  it.each([
    ['资社催〔2023〕1号 甲厂.docx', '资社催〔2023〕1号 甲厂.docx'],
    ['A/B\\C:D*E?F"G<H>I|J', 'A／B＼C：D＊E？F＂G＜H＞I｜J'],
    ['=HYPERLINK("http://x","y")', '=HYPERLINK(＂http：／／x＂,＂y＂)'],
    ['../../etc/passwd', '／..／etc／passwd'],
    ['甲\u0000\u0007\n厂\t店', '甲 厂 店'],
    ['\u202egpj.exe', 'gpj.exe'],
    ['  甲厂. ', '甲厂'],
    ['', '未命名'],
    ['...', '未命名'],
    ['.docx', 'docx'],
    ['CON', 'CON_'],
    ['nul.docx', 'nul_.docx'],
    ['COM1', 'COM1_'],
    ['console.docx', 'console.docx'],
    ['甲\ud83d厂', '甲厂'],
    ['\u{1f3ed}煤矿', '\u{1f3ed}煤矿'],
  ])('turns %j into %j', (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it.each([
    ['a'.repeat(95) + '.docx', 100],
    ['a'.repeat(96) + '.docx', 100],
    ['a'.repeat(300) + '.docx', 100],
  ])('keeps the ending of a long name', (text, length) => {
    const name = safeFileName(text);

    expect(name).toHaveLength(length);
    expect(name.endsWith('.docx')).toBe(true);
  });

  it('never cuts a character in half, and never exceeds what any system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), (text) => {
        const name = safeFileName(text);

        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(101);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]|[ .]$|^[ .]/);
        expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});
