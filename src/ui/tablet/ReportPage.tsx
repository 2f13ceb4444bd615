import { useSession } from '../../session/useSession';
import { FormView } from './FormView';

/** The forms of the scenario, also those that are told on the phone: one prepares what one will say. */
export const ReportPage = () => {
  const { forms } = useSession().scenario;
  return forms.map((form) => <FormView key={form.id} form={form} />);
};
