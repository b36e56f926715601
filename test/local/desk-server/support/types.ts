export type { Scalar } from '../../../../local/book/model';
export type {
  BookView,
  CellsView,
  EditReply,
  FileEntryView,
  MailEntryView,
  RowReply,
  RowRequest,
  SaveReply,
} from '../../../../local/desk-server/protocol';
