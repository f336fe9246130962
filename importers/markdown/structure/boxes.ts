/** A check box, ticked or not, at the start of a bullet's words. */
export const BOX = /^\s*\[[ xX]\]\s/
