import type { Strings } from '../../i18n/ko.ts';

/** What the gateway sends, made up after the manual’s specification: shops, people and keys are nobody’s. */
export const SAMPLES: Readonly<Record<keyof Strings['decodeSampleNames'], string>> = {
  approved: JSON.stringify(
    {
      resultCode: '0000',
      resultMsg: '정상 처리되었습니다.',
      tid: 'UT0000113m01012402021200001234',
      orderId: 'order-20240202-0001',
      status: 'paid',
      amount: 11000,
      balanceAmt: 11000,
      payMethod: 'card',
      buyerName: '홍길동',
      card: {
        cardCode: '04',
        cardName: '삼성',
        cardNum: '12341234****1234',
        cardQuota: 0,
        acquCardCode: '04',
      },
      vbank: null,
      cancels: null,
      signature: '28c2e8bae912847541d4885db17648f963c7cc8e',
    },
    null,
    2,
  ),
  failed:
    '{"resultCode":"3095","resultMsg":"카드사 실패 응답","tid":"UT0000113m01012402021201005678","orderId":"order-20240202-0002","status":"failed","amount":59000,"card":{"cardCode":"12","cardName":"NH채움","acquCardCode":"12"}}',
  account: JSON.stringify(
    {
      resultCode: '0000',
      resultMsg: '정상 처리되었습니다.',
      tid: 'UT0000113m01032402021202009012',
      orderId: 'order-20240202-0003',
      status: 'ready',
      amount: 25000,
      payMethod: 'vbank',
      vbank: {
        vbankCode: '088',
        vbankName: '신한은행',
        vbankNumber: '56211110203040',
        vbankExpDate: '2024-02-09T23:59:59.000+0900',
        vbankHolder: '나이스',
      },
    },
    null,
    2,
  ),
  cancel:
    '2024-02-02 12:10:44.120 ERROR cancel failed orderId=order-20240202-0001 response={"resultCode":"2032","resultMsg":"취소금액이 취소가능금액보다 큼","status":"paid","amount":11000,"balanceAmt":3000}',
  webhook: JSON.stringify(
    {
      resultCode: '0000',
      resultMsg: '정상 처리되었습니다.',
      tid: 'UT0000113m01032402021202009012',
      orderId: 'order-20240202-0003',
      status: 'paid',
      amount: 25000,
      payMethod: 'vbank',
      vbank: { vbankCode: '088', vbankName: '신한은행', vbankNumber: '56211110203040' },
      cashReceipts: [{ receiptType: 'individual', status: 'issueRequested', amount: 25000 }],
      signature: '8f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c',
    },
    null,
    2,
  ),
};
