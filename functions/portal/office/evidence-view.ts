import type { Trainee } from '#functions/cases/trainee.ts';
import type { Evidence } from '#functions/evidence/evidence.ts';
import { yuan } from '#functions/portal/layout/money.ts';
import type { Pack } from '#policy/engine/pack.ts';
import type { RequiredItem } from '#policy/engine/stage-demands.ts';

/** One accepted file beside what it is said to prove. */
export interface FileLine {
  readonly id: string;
  readonly subject: string;
  /** The day or trainee it is about, where it is about one. */
  readonly about: string;
  /** What was filed, which the file has to prove. */
  readonly proves: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly versionId: string;
}

/** All files of one required item, or that there is none. */
export interface ItemLines {
  readonly item: string;
  readonly label: string;
  readonly signedBy: string;
  readonly clauses: readonly string[];
  readonly files: readonly FileLine[];
}

const signatories = {
  institution: '承训单位',
  enterprise: '用工企业',
  trainee: '学员',
  bureau: '人社部门',
  device: '设备',
} as const;

/** The files of a stage by required item, an item without files included: missing must not look like given. */
export function evidenceView(
  pack: Pack,
  stage: RequiredItem['stage'],
  files: readonly Evidence[],
  trainees: readonly Trainee[],
): ItemLines[] {
  const asked = pack.requiredItems.filter((one) => one.stage === stage && one.medium === 'file');
  const filed = new Map(trainees.map((one) => [`${one.classId}/${one.id}`, one]));
  const lines = asked.map((item): ItemLines => {
    const found = files
      .filter((file) => file.item === item.id)
      .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
    return {
      item: item.id,
      label: item.label.zh,
      signedBy: item.signedBy.map((one) => signatories[one]).join('、'),
      clauses: item.clauses,
      files: found.map((file) => lineOf(file, pack, trainees, filed)),
    };
  });
  return lines;
}

function order(file: Evidence): string {
  return `${file.day ?? ''}${(file.trainee ?? '').padStart(12, ' ')}${file.id}`;
}

function lineOf(
  file: Evidence,
  pack: Pack,
  trainees: readonly Trainee[],
  filed: ReadonlyMap<string, Trainee>,
): FileLine {
  // A claim names trainees of all classes by ids that are unique in the project.
  const trainee =
    file.trainee === undefined
      ? undefined
      : (filed.get(`${file.subject}/${file.trainee}`) ??
        trainees.find((one) => one.id === file.trainee));
  return {
    id: file.id,
    subject: file.subject,
    about: file.day ?? file.trainee ?? '',
    proves: statementOf(file, pack, trainee),
    bytes: file.bytes,
    sha256: file.sha256,
    versionId: file.versionId,
  };
}

/** What the applicant filed that this file has to prove. */
function statementOf(file: Evidence, pack: Pack, trainee: Trainee | undefined): string {
  switch (file.item) {
    case 'clip':
    case 'examination-video':
      return file.seconds === undefined ? '' : `时长 ${lengthOf(file.seconds)}`;
    case 'group-proof': {
      const group = pack.groups.find((one) => one.id === trainee?.group)?.label.zh;
      return group === undefined ? '' : `人员类别：${group}`;
    }
    case 'certificate':
      return trainee?.certificate === undefined
        ? ''
        : `证书 ${trainee.certificate.number ?? ''}，${trainee.certificate.issuedOn} 核发`;
    case 'contract':
      return trainee?.employment == null
        ? ''
        : `劳动合同 ${trainee.employment.contractSignedOn} 签订，用人单位 ${trainee.employment.employerId}`;
    case 'insurance-record':
      return trainee?.employment?.insurance?.insured
        ? `已参加社会保险${trainee.employment.insurance.on === undefined ? '' : `（${trainee.employment.insurance.on}）`}`
        : '';
    case 'wage-proof':
      return trainee?.employment?.wage === undefined
        ? ''
        : `${trainee.employment.wage.month} 工资 ${yuan(trainee.employment.wage.fen)}`;
    default:
      return '';
  }
}

function lengthOf(seconds: number): string {
  return `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`;
}
