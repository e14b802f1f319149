// What answers the reader of a chapter: it is loaded with his first sign.
import './page.ts';
import '../components/reading/reading.ts';
