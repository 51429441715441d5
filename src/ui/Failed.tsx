import { Component, type ReactNode } from 'react';

interface FailedProps {
  /** What could not be loaded, at the head of the sentence that says so. */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps the rest of the page when a part of it cannot be loaded, and says so. */
export class Failed extends Component<FailedProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <p className="notice-line">
        {this.props.what} could not be loaded. Reload the page to try again.
      </p>
    ) : (
      this.props.children
    );
  }
}
