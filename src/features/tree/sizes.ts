/** Measures of the drawing, in its own units. */
export const BOX_WIDTH = 264
export const LABEL_WIDTH = 164
export const PITCH = BOX_WIDTH + LABEL_WIDTH + 34
export const LINE = 76
export const BOX_HEIGHT = 62
export const MARGIN = 12
