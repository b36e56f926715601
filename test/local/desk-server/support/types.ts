export type { Scalar } from '../../../../local/book/model';
export type {
  BookView,
  CellsView,
  EditReply,
  FileEntryView,
  MailEntryView,
  SaveReply,
} from '../../../../local/desk-server/protocol';
