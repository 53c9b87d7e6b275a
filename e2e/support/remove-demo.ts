import { preparedDirectory, remove } from './prepared.ts'

export default function removeDemo() {
  remove(preparedDirectory())
}
