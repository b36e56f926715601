import type { RoundTrips } from './hook';
import { strictService } from './strict-service';

/** Stands in for `Session`: whoever sits at the desk. */
export function createSession(
  operator: string,
  timeZone: string,
  locale: string,
  gate: RoundTrips,
): Pick<
  GoogleAppsScript.Base.Session,
  'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone'
> {
  const user = strictService('User', {
    getEmail: () => operator,
  }) as GoogleAppsScript.Base.User;
  return strictService('Session', {
    getActiveUser() {
      gate.announce('Session', 'getActiveUser');
      return user;
    },
    getEffectiveUser() {
      gate.announce('Session', 'getEffectiveUser');
      return user;
    },
    getActiveUserLocale() {
      gate.announce('Session', 'getActiveUserLocale');
      return locale.replace('-', '_');
    },
    getScriptTimeZone() {
      gate.announce('Session', 'getScriptTimeZone');
      return timeZone;
    },
  });
}
