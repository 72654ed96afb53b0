import NotFoundPage from '../not-found';

/** Any address without a page; proxy.ts gives it the status 404. Calling notFound() would leave it empty without script. */
export default function UnknownPage() {
  return <NotFoundPage />;
}
