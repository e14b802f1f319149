/** The reader’s day as YYYY-MM-DD: Swedish writes it so. */
export const today = () => new Date().toLocaleDateString('sv');
