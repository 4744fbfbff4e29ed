/** Opens connections as the engine asks for them, shadow databases among them, and clears those away again. */
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { connect, connectionSettings } from "./connection.mjs";

export class Connections extends PrismaPg {
  #url;
  #shadows = new Set();

  constructor(url) {
    super(connectionSettings(url));
    this.#url = url;
  }

  connect() {
    return connect(connectionSettings(this.#url));
  }

  /** An empty database beside the real one, in which the engine replays the migrations. */
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const main = await this.connect();
    await main.executeScript(`CREATE DATABASE "${name}"`);
    const shadow = await connect(connectionSettings(this.#url, name));
    const disconnect = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      if (!this.#shadows.delete(shadow)) return;
      await disconnect();
      await main.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`);
      await main.dispose();
    };
    this.#shadows.add(shadow);
    return shadow;
  }

  /** The engine may forget a shadow database when a call fails. */
  async dropShadows() {
    for (const shadow of this.#shadows) await shadow.dispose();
  }
}
