import {
  Component,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { PageAnswers } from './page-answers';
import './asking.css';
import './Failed.css';

interface FailedProps {
  /** What could not be loaded, at the head of the sentence that says so. */
  readonly what: string;
  /** Forgets what failed, so that drawing the part again asks the network again. */
  readonly onFail: () => void;
  readonly children: () => ReactNode;
}

/** Keeps the rest of the page when a part of it cannot be loaded, says so, and tries again when asked. */
export class Failed extends Component<
  FailedProps,
  { readonly failed: boolean; readonly times: number }
> {
  override state = { failed: false, times: 0 };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
    this.setState(({ times }) => ({ times: times + 1 }));
  }

  override render() {
    const { failed, times } = this.state;
    if (!failed) return this.props.children();
    const retry = () => this.setState({ failed: false });
    return <TryAgain key={times} what={this.props.what} isRepeated={times > 1} onRetry={retry} />;
  }
}

interface TryAgainProps {
  readonly what: string;
  readonly isRepeated: boolean;
  readonly onRetry: () => void;
}

/** A reload is offered only where the page itself would come again. */
function TryAgain({ what, isRepeated, onRetry }: TryAgainProps) {
  const pageAnswers = useContext(PageAnswers);
  const [answers, setAnswers] = useState<boolean>();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isRepeated) button.current?.focus();
    pageAnswers().then(setAnswers);
  }, [isRepeated, pageAnswers]);
  const tryAgain = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // The button goes away with its sentence; the focus stays near by.
    const near = currentTarget.closest('section, main');
    near?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    onRetry();
  };
  return (
    <div className="not-loaded" role="alert">
      <p>
        {what} could not be loaded{isRepeated && ' this time either'}.{' '}
        {answers === false && 'The network does not answer: try again when it does. '}
        Nothing that was typed is lost.
      </p>
      <button className="act second" type="button" ref={button} onClick={tryAgain}>
        Try again
      </button>
      {answers && (
        <>
          <p>If that does not help, load the whole page again; that clears what is typed.</p>
          <button className="act second" type="button" onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </>
      )}
    </div>
  );
}
