const signs = "(?:(?:US|CA|AU|NZ|HK|R)?\\$|[£€¥₹₽₩₺₪₴₫₱])";
const codes =
  "(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|ZAR|BRL|MXN|AED|SAR|ILS|SGD|HKD|KES|NGN|PKR|BDT)";
const words =
  "(?:dollars?|euros?|pounds?(?: sterling)?|quid|bucks|grand|pence|cents?|francs?|crowns?|kronor|kroner?|rupees?|yen|yuan|pesos?|rand|zlot(?:y|ys|ych)|roubles?|rubles?|lira|dirhams?|shekels?|reais|naira|shillings?|rupiah|baht|won)";
const figures = "(?:\\d{1,3}(?:[,.’' \\u00A0\\u202F]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?)(?!\\d)";
const size = "(?:[ \\u00A0]?(?:k|K|m|M|mn|bn|thousand|million|hundred|grand)(?![\\p{L}\\p{N}]))?";
const unit =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)";
const spelled = `(?:an? )?${unit}(?:(?:[ -]| and )${unit}){0,9}`;
const range = `(?: ?[-–—] ?${signs}?${figures}${size})?`;
const blank = "[ \\u00A0]?";
const before = "(?<![\\p{L}\\p{N}.,])";
const after = "(?![\\p{L}\\p{N}])";

/** Sums of money as they are written: with a sign or a code before or behind, in words, or as "4.5k". */
export const amountForms: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${signs}|${codes})${blank}${figures}${size}${range}`, "gu"),
  new RegExp(`${before}${figures}${range}${size}${blank}(?:${signs}|${codes}${after}|[ -]?${words}${after})`, "giu"),
  new RegExp(`${before}${spelled}[ -]${words}${after}`, "giu"),
  new RegExp(`${before}\\d{1,4}(?:[.,]\\d{1,2})?k${after}(?! (?:race|run|walk|ride))`, "gu"),
];
