import { Component, type ReactNode } from 'react';

interface FailedProps {
  /** What to say in the place of what could not be loaded. */
  readonly instead: string;
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
      <p className="notice-line">{this.props.instead}</p>
    ) : (
      this.props.children
    );
  }
}
