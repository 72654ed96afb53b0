import decodeQR from 'qr/decode.js';
import { drawSmaller } from '@/components/ui/draw-smaller';

/** Why a camera shows nothing; the page says what to do. */
export type CameraProblem = 'notAllowedHere' | 'refused' | 'noCamera' | 'plainHttp';

/** A rest for the phone between two looks, in milliseconds. */
const rest = 120;
/** More pixels cost time and show no more of a code that fills the picture. */
const longestSide = 800;

interface PolicyDocument extends Document {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** False in a document that came without leave to use the camera: one opened by a link within the site, or without network. */
function isAllowedHere(): boolean {
  return (document as PolicyDocument).featurePolicy?.allowsFeature('camera') !== false;
}

/**
 * Looks through the camera at the back and gives the text of every code it sees, as often as it sees it; nothing is
 * recorded or sent. Returns what ends it and lets go of the camera.
 */
export function watchCodes(
  video: HTMLVideoElement,
  onCode: (text: string) => void,
  onProblem: (problem: CameraProblem) => void,
): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stream: MediaStream | null = null;
  const canvas = document.createElement('canvas');
  const look = () => {
    if (ended) return;
    const text = codeIn(video, canvas);
    if (text !== null) onCode(text);
    timer = setTimeout(look, rest);
  };
  const stop = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const begin = async () => {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 } },
    });
    if (ended) return stop();
    video.srcObject = stream;
    await video.play();
    look();
  };
  if (navigator.mediaDevices === undefined) onProblem('plainHttp');
  else if (!isAllowedHere()) onProblem('notAllowedHere');
  else
    begin().catch((error: unknown) => {
      if (!ended) onProblem(isRefusal(error) ? 'refused' : 'noCamera');
    });
  return () => {
    ended = true;
    clearTimeout(timer);
    stop();
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotAllowedError';
}

/** The text of the code in the picture of this moment; null without one. */
function codeIn(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | null {
  const size = { width: video.videoWidth, height: video.videoHeight };
  const pen = drawSmaller(video, size, longestSide, canvas);
  if (!pen) return null;
  try {
    return decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return null;
  }
}
