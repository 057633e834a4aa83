export type GlyphName = 'caregiver' | 'group' | 'person' | 'building' | 'buoy' | 'card' | 'desk' | 'unknown'
