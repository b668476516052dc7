/** Where an offline copy keeps what stands for a server. */
export const offlineFolder = '_astro/offline';
