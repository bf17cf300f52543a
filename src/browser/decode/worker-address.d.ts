/** The address of a worker’s own file, which Vite writes. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
