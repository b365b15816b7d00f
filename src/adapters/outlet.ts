import * as fs from "node:fs";

/** A stream of this program that may not take what is written to it: the disk behind it may be full, its reader gone. */
export interface Outlet {
  readonly write: (text: string | Uint8Array) => void;
  /** Comes back when everything was taken or refused, with the first refusal. Whoever stops reading refuses nothing. */
  readonly refusal: () => Promise<NodeJS.ErrnoException | undefined>;
}

/** Opens the way to a stream. From now on no error of that stream ends the program, whoever writes to it. */
export function outletTo(stream: NodeJS.WriteStream & { readonly fd: number }): Outlet {
  let refused: NodeJS.ErrnoException | undefined;
  let last: Promise<void> = Promise.resolve();
  const note = (error: NodeJS.ErrnoException | null | undefined): void => {
    if (error && !isNobodyReading(error, stream)) refused ??= error;
  };
  stream.on("error", note);
  return {
    write: (text) => {
      if (isFile(stream.fd)) writeWhole(stream.fd, text, note);
      else
        last = new Promise((resolve) => {
          stream.write(text, (error) => {
            note(error);
            resolve();
          });
        });
    },
    refusal: async () => {
      await last;
      return refused;
    },
  };
}

// `| head -1` reads no further, and a terminal that was closed shows nothing more: what is under way comes to its end all the same.
function isNobodyReading({ code }: NodeJS.ErrnoException, { isTTY }: NodeJS.WriteStream): boolean {
  return code === "EPIPE" || (code === "EIO" && isTTY === true);
}

function isFile(fd: number): boolean {
  try {
    return fs.fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

// A disk that gets full takes the beginning and says nothing of it; Node's own stream lets that pass.
function writeWhole(
  fd: number,
  text: string | Uint8Array,
  note: (error: NodeJS.ErrnoException) => void,
): void {
  try {
    fs.writeFileSync(fd, text);
  } catch (error) {
    note(error as NodeJS.ErrnoException);
  }
}
