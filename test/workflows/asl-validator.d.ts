/** The package brings no types of its own. */
declare module 'asl-validator' {
  // biome-ignore lint/style/noDefaultExport: the package has this export and no other.
  export default function validate(
    definition: unknown,
    options: { readonly checkPaths: boolean; readonly checkArn: boolean },
  ): { readonly isValid: boolean; errorsText(separator: string): string };
}
