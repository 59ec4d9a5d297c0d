import { useEffect } from "react";

/** Names what is printed while it is printed: a browser proposes the title of its page as the name of the file. */
export function usePrintName(name: string): void {
  useEffect(() => {
    let title: string | null = null;
    const begin = () => {
      title ??= document.title;
      document.title = name;
    };
    const end = () => {
      if (title !== null) document.title = title;
      title = null;
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      end();
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [name]);
}
