/** Signs that people set beside a task to tell that it is done, or given up; codes are what chats make of them. */
export const DONE_TICKS = [
  '✅',
  '✔',
  '✔️',
  '☑',
  ':white_check_mark:',
  ':heavy_check_mark:',
  ':tada:',
  ':checkered_flag:',
] as const
export const DROPPED_TICKS = ['❌', ':x:'] as const
