/** The mark of the app: an open notebook. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="26"
      height="26"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path
        d="M12 6.2C9.700 4.400 6.500 4 3.600 4.500v13.700c2.900-.5 6.100-.1 8.400 1.700 2.300-1.800 5.500-2.200 8.400-1.700V4.500C17.500 4 14.300 4.400 12 6.200z"
        strokeLinejoin="round"
      />
      <path d="M12 6.200v13.700" />
      <circle cx="16.500" cy="11" r="1.300" fill="currentColor" stroke="none" />
    </svg>
  );
}
