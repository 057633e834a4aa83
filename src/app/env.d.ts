interface ImportMetaEnv {
  /** Where outcomes are counted: a path of the site itself. Empty in a build that counts nothing, which is the default. */
  readonly COUNT_URL: string
}
