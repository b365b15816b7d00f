/** Whether a repair is on another computer as well, or the line that takes it there; absent where there is nowhere to take it. */
export interface Sharing {
  readonly pushed: boolean;
  readonly push: string | undefined;
}
