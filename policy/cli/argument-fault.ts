import type { Bilingual } from '#policy/engine/bilingual.ts';

/** What node says of arguments that it cannot read, by its code; its sentence quotes the option first. */
function sayings(option: string): Readonly<Record<string, Bilingual>> {
  return {
    ERR_PARSE_ARGS_UNKNOWN_OPTION: {
      zh: `没有选项 ${option}`,
      en: `there is no option ${option}`,
    },
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: {
      zh: `选项 ${option} 缺少值，或不应带值`,
      en: `the option ${option} lacks its value, or takes none`,
    },
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: {
      zh: `多余的参数 ${option}`,
      en: `${option} is one too many`,
    },
  };
}

/** Why arguments cannot be read, and which options there are. */
export function argumentFault(cause: unknown, options: readonly string[]): Bilingual {
  const { code = '', message = '' } = cause as NodeJS.ErrnoException;
  const option = /'([^' ]*)/u.exec(message)?.[1] ?? '';
  const said = sayings(option)[code] ?? { zh: message, en: message };
  const known = options.map((name) => `--${name}`).join(', ') || '—';
  return {
    zh: `参数有误：${said.zh}；可用：${known}。`,
    en: `Bad arguments: ${said.en}; options: ${known}.`,
  };
}
