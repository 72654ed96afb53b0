import { sheetStore } from '@/components/sheets/sheet-store';
import { evidenceSheets } from '@/lib/sheets/evidence-record';

/** What this device keeps as evidence; every part of a page that shows it reads here. */
export const evidenceStore = sheetStore(evidenceSheets);
