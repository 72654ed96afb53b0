import { describe, expect, it } from 'vitest';
import { withoutSecrets } from './secrets';

describe('what must not be written down', () => {
  it.each([
    ['6222021234567890128', '*0128', 'cardNumber'],
    ['工行 6222 0212 3456 7890 128 的卡', '工行 *0128 的卡', 'cardNumber'],
    ['4111-1111-1111-1111', '*1111', 'cardNumber'],
    ['2026-11-22 6222021234567890128', '2026-11-22 *0128', 'cardNumber'],
    ['11010519491231002X', '', 'identityNumber'],
    ['身份证11010519491231002x。', '身份证。', 'identityNumber'],
    ['密码是123456', '密码是', 'code'],
    ['验证码：8832，他要', '验证码：，他要', 'code'],
    ['password: hunter2', 'password:', 'code'],
    ['CVV 123', 'CVV', 'code'],
  ])('is taken out of “%s”', (text, left, kind) => {
    expect(withoutSecrets(text)).toEqual({ kind, text: left });
  });

  it.each([
    '他要我报验证码',
    '要我改密码，我没改',
    '822290059990001',
    'N900-0042-7781-0001',
    '4008881234',
    '400-888-1234 转 2',
    '2999',
    '2026-11-22T14:05',
    '4200001234202611271234567890',
    '4200001236222021234567890128',
    '费率 0.6%，流量费 99 元',
    'PIN pad is loose',
  ])('is not seen in “%s”', (text) => {
    expect(withoutSecrets(text)).toBeNull();
  });

  it('takes out every whole card number, however it is grouped, and keeps numbers that fail their check digit', () => {
    for (const bin of ['622202', '621483', '411111', '550000']) {
      for (let account = 0; account < 200; account += 1) {
        const body = `${bin}${String(account * 7_919).padStart(9, '0')}`;
        const cards = [...'0123456789'].map((digit) => body + digit);
        const refused = cards.filter((card) => withoutSecrets(card) !== null);
        expect(refused).toHaveLength(1);
        const grouped = refused[0]?.replace(/(\d{4})(?=\d)/g, '$1 ') ?? '';
        expect(withoutSecrets(grouped)?.text).toMatch(/^\*\d{4}$/);
      }
    }
  });
});
