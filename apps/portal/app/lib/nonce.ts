import { createContext, useContext } from 'react'

/** The answer's nonce, on the server; empty in the browser, which must not read it again. */
export const NonceContext = createContext('')

export const useNonce = () => useContext(NonceContext)
