/** A service as one customer gets it, with the times of the most urgent priority. Durations and hours as the config has them. */
export interface CustomerService {
  id: string;
  name: string;
  /** Site path. */
  url: string;
  /** Who uses it there; empty where nobody said. */
  users: string;
  /** Percent a month. */
  availability: number | null;
  respond: string;
  resolve: string;
  supported: string;
  rto: string | null;
  rpo: string | null;
  /** How much of what is counted the targets hold for. */
  workload: { name: string; limit: string }[];
  /** Keys of the agreements made for the two. */
  agreements: string[];
}

/** A customer with what it was promised: no person, no number of a contract, no price. It enters no data and no file. */
export interface CustomerEntry {
  id: string;
  name: string;
  /** Site path. */
  url: string;
  description: string;
  /** Id of the role in charge. */
  manager: string;
  /** The function that speaks for it, as a phrase; empty where nobody said. */
  speaks: string;
  services: CustomerService[];
  /** Ids of the obligations that are owed to it. */
  obligations: string[];
  /** Keys of all agreements with it. */
  agreements: string[];
}
