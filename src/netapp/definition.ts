export type RelationshipRequest = Readonly<Record<string, unknown>>
export type SettingsRequest = Readonly<Record<string, unknown>>
