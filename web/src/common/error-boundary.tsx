import { Component, type ReactNode } from 'react';

interface State {
  readonly failed: boolean;
}

/** A fault of the page itself must not leave an empty window. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="entry">
        <section className="entry-card" role="alert">
          <h1>页面出错了</h1>
          <p className="page-lead">
            已保存的数据不受影响。请重新打开页面；仍然出错的，请告诉系统管理员您刚才的操作。
          </p>
          <p className="entry-help">
            <a href="/">重新打开</a>
          </p>
        </section>
      </main>
    );
  }
}
